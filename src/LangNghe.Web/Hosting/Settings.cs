using System.Net;

namespace LangNghe.Web.Hosting;

/// <summary>What the settings of the portal must be: else the start ends with the sentence that says so, in both languages.</summary>
internal static class Settings
{
    public static void AddSettings(this IServiceCollection services, IConfigurationSection section, IHostEnvironment environment)
    {
        services.AddOptions<PortalOptions>().Bind(section)
            .Validate(
                o => o.PublicAddress is not null || !environment.IsProduction(),
                "LangNghe:PublicAddress phải được đặt khi chạy Production. / LangNghe:PublicAddress must be set in Production.")
            .Validate(
                o => o.PublicAddress is null || PublicAddress.IsOrigin(o.PublicAddress),
                "LangNghe:PublicAddress phải có dạng https://ten-mien, không có đường dẫn. / LangNghe:PublicAddress must look like https://domain, without a path.")
            .Validate(
                o => o.Limits is { PagesAMinute: >= 0, SearchesAMinute: >= 0 },
                "LangNghe:Limits không nhận số âm; 0 là không giới hạn. / LangNghe:Limits takes no negative number; 0 means no limit.")
            .Validate(
                o => o.AnswersMegabytes is >= 1 and <= 16_384,
                "LangNghe:AnswersMegabytes phải là một số từ 1 đến 16384. / LangNghe:AnswersMegabytes must be a number from 1 to 16384.")
            .Validate(
                o => o.MetricsPort is >= 0 and <= ushort.MaxValue,
                "LangNghe:MetricsPort phải là một cổng từ 1 đến 65535, hoặc 0. / LangNghe:MetricsPort must be a port from 1 to 65535, or 0.")
            .Validate(
                o => IPAddress.TryParse(o.MetricsAddress, out _),
                "LangNghe:MetricsAddress phải là một địa chỉ IP. / LangNghe:MetricsAddress must be an IP address.")
            .ValidateOnStart();
    }
}
