using System.Globalization;
using System.Text;

namespace LangNghe.Bench.Serving;

/// <summary>Debian's nginx on the recorded bytes as files, with the same headers; one worker, no log.</summary>
internal static class Nginx
{
    public static bool IsInstalled => Directory.Exists("/usr/share/nginx") && Find() is not null;

    public static Task<Server> StartAsync(int port, IReadOnlyList<Recorded> answers, string folder)
    {
        Directory.CreateDirectory(folder);
        var locations = new StringBuilder();
        foreach (var (index, answer) in answers.Index())
        {
            var file = string.Create(CultureInfo.InvariantCulture, $"{index}.html");
            File.WriteAllBytes(Path.Combine(folder, file), answer.Body);
            // The type is nginx's own business, and a tag of its own would be one header more.
            var headers = answer.Headers.Where(h => h.Key != "Content-Type").Select(h => $"add_header {h.Key} '{h.Value.Replace("'", "\\'", StringComparison.Ordinal)}';");
            locations.AppendLine(CultureInfo.InvariantCulture, $"location = {answer.Path} {{ try_files /{file} =404; {string.Join(' ', headers)} }}");
        }
        var config = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(config, $$"""
            daemon off; worker_processes 1; pid {{folder}}/nginx.pid; error_log {{folder}}/error.log; user root;
            events { worker_connections 1024; }
            http {
              access_log off; sendfile on; tcp_nopush on; etag off; server_tokens off; keepalive_requests 1000000; open_file_cache max=100;
              types { } default_type 'text/html; charset=utf-8'; root {{folder}};
              server { listen 127.0.0.1:{{port}}; {{locations}} }
            }
            """);
        return Server.StartAsync("nginx", port, Find()!, ["-c", config, "-p", folder]);
    }

    private static string? Find() => new[] { "/usr/sbin/nginx", "/usr/bin/nginx" }.FirstOrDefault(File.Exists);
}
