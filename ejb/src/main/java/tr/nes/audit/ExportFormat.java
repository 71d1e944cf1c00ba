package tr.nes.audit;

/** What a file of rows is. */
public enum ExportFormat {
    CSV,
    JSON_LINES
}
