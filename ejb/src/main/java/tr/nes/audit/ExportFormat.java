package tr.nes.audit;

/** File format of an export. */
public enum ExportFormat {
    CSV,
    /** For a spreadsheet in Turkish: semicolons, a byte order mark, times of Istanbul. */
    EXCEL_CSV,
    JSON_LINES
}
