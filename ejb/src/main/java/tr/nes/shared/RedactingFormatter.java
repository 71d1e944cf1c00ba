package tr.nes.shared;

import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/** Passes another formatter's output, message and stack trace, through the {@link Redactor}. */
final class RedactingFormatter extends Formatter {

    private final Formatter formatter;

    RedactingFormatter(Formatter formatter) {
        this.formatter = formatter;
    }

    Formatter inner() {
        return formatter;
    }

    @Override
    public String format(LogRecord entry) {
        return Redactor.redact(formatter.format(entry));
    }

    @Override
    public String formatMessage(LogRecord entry) {
        return Redactor.redact(formatter.formatMessage(entry));
    }

    @Override
    public String getHead(Handler handler) {
        return formatter.getHead(handler);
    }

    @Override
    public String getTail(Handler handler) {
        return formatter.getTail(handler);
    }
}
