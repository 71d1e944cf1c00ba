package tr.nes.web.institution;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** A date as people write it: 21.11.2026, also with slashes and without leading zeros. */
@FacesConverter("tr.nes.Date")
public class DateConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String typed) {
        String text = typed == null ? "" : InputNormalizer.text(typed).replace('/', '.');
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text, TYPED);
        } catch (DateTimeParseException wrong) {
            throw new ConverterException(Refusals.message("institution.dateWrong"));
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate date) {
        return date == null ? "" : SHOWN.format(date);
    }
}
