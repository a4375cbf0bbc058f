using System.CommandLine;
using LangNghe.Core.Content;
using LangNghe.Core.Data;
using LangNghe.Core.Text;
using Microsoft.EntityFrameworkCore;

namespace LangNghe.Web.Commands;

/// <summary>The verbs of content on the command line, under the same words as everywhere.</summary>
internal static class ContentVerbs
{
    private static readonly Argument<Guid> Key = new("KEY")
    {
        Description = "Khóa của mục, xem “content list”. / Key of the item, see “content list”.",
        CustomParser = result =>
        {
            if (!Guid.TryParse(result.Tokens[0].Value, out var key))
            {
                result.AddError($"“{result.Tokens[0].Value}” không phải khóa của mục nào; xem “content list”. / “{result.Tokens[0].Value}” is no key; see “content list”.");
            }
            return key;
        },
    };
    private static readonly Option<string> By = new("--by") { Description = "Ai làm. / Who does it.", Required = true };
    private static readonly Option<string?> Why = new("--reason") { Description = "Vì sao. / Why." };
    private static readonly Option<string> NeededWhy = new("--reason") { Description = "Vì sao; công chúng đọc được khi rút. / Why; the public reads it when withdrawn.", Required = true };

    public static Command List(IServiceProvider services)
    {
        var command = new Command("list", "Mọi mục: khóa, loại, trạng thái, địa chỉ, tên. / All items: key, type, state, address, name.");
        command.SetAction(async (_, cancellation) =>
        {
            await using var db = await services.GetRequiredService<IDbContextFactory<LangNgheDb>>().CreateDbContextAsync(cancellation);
            var items = await db.DraftsAsync(cancellation);
            foreach (var (item, document) in items.OrderBy(i => i.Item.Type, StringComparer.Ordinal).ThenBy(i => i.Document.Name.ToString(), VietnameseOrder.Instance))
            {
                Console.Out.WriteLine($"{item.Key}  {item.Type,-16} {item.State,-10} {document.UrlName.Vi,-40} {document.Name}");
            }
            return 0;
        });
        return command;
    }

    public static Command Publish(IServiceProvider services)
    {
        var command = new Command("publish", "Đăng bản nháp. / Publishes the draft.") { Key, By, Why };
        command.SetAction((result, cancellation) => DoAsync(services, "publish", workflow =>
            workflow.PublishAsync(result.GetValue(Key), Who(result), result.GetValue(Why), cancellation)));
        return command;
    }

    public static Command Rename(IServiceProvider services)
    {
        var vi = new Option<string?>("--vi") { Description = "Địa chỉ tiếng Việt mới (tự bỏ dấu). / New Vietnamese address (folded)." };
        var en = new Option<string?>("--en") { Description = "Địa chỉ tiếng Anh mới. / New English address." };
        var command = new Command("rename", "Đổi địa chỉ; địa chỉ cũ dẫn tới địa chỉ mới. / Changes the address; the old one leads to the new.") { Key, vi, en, By, Why };
        command.SetAction((result, cancellation) => DoAsync(services, "rename", workflow => workflow.RenameAsync(
            result.GetValue(Key), new(result.GetValue(vi), result.GetValue(en)), Who(result), result.GetValue(Why), cancellation)));
        return command;
    }

    public static Command Withdraw(IServiceProvider services)
    {
        var command = new Command("withdraw", "Không còn hoạt động: trang vẫn còn, có lý do và ngày. / No longer in operation: the page stays, with reason and day.") { Key, By, NeededWhy };
        command.SetAction((result, cancellation) => DoAsync(services, "withdraw", workflow =>
            workflow.WithdrawAsync(result.GetValue(Key), Who(result), result.GetRequiredValue(NeededWhy), cancellation)));
        return command;
    }

    public static Command Remove(IServiceProvider services)
    {
        var command = new Command("remove", "Đăng nhầm: địa chỉ trả lời 410. / Published in error: the address answers 410.") { Key, By, NeededWhy };
        command.SetAction((result, cancellation) => DoAsync(services, "remove", workflow =>
            workflow.RemoveAsync(result.GetValue(Key), Who(result), result.GetRequiredValue(NeededWhy), cancellation)));
        return command;
    }

    private static Task<int> DoAsync(IServiceProvider services, string verb, Func<ContentWorkflow, Task> act) => Refusals.CatchAsync(async () =>
    {
        await act(services.GetRequiredService<ContentWorkflow>());
        Console.Out.WriteLine($"Xong: {verb}. / Done: {verb}.");
        return 0;
    });

    private static Actor Who(ParseResult result) => new(result.GetRequiredValue(By));
}
