package tr.nes.web.access;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;
import tr.nes.shared.NationalId;
import tr.nes.web.shell.Refusals;

/** T.C. Kimlik No or passport number as stored; checks the format, not whether the number exists. */
@FacesConverter("tr.nes.IdentityNumber")
public class IdentityNumberConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (NationalId.isValid(number) || isPassport(number)) {
            return number;
        }
        throw new ConverterException(Refusals.message("access.numberWrong"));
    }

    private static boolean isPassport(String number) {
        return number.matches("[A-Z0-9]{6,9}");
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String number) {
        return number == null ? "" : number;
    }
}
