package tr.nes.audit;

/** File format of an export. */
public enum ExportFormat {
    CSV,
    JSON_LINES
}
