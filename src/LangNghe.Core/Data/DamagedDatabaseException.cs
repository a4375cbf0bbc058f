namespace LangNghe.Core.Data;

/// <summary>The file of the database is damaged: the start stops with this sentence, nothing is changed.</summary>
public sealed class DamagedDatabaseException(string path, string finding) : Exception(
    $"Cơ sở dữ liệu “{path}” bị hỏng: {finding}. Hãy khôi phục từ bản sao lưu, xem docs/operations.md. "
    + $"/ The database “{path}” is damaged: {finding}. Restore it from a backup, see docs/operations.md.");
