package tr.nes.web.access;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Locale;
import tr.nes.holder.IdentityNumber;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** T.C. Kimlik No or passport number as stored; checks the format, not whether the number exists. */
@FacesConverter("tr.nes.IdentityNumber")
public class IdentityNumberConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || InputNormalizer.compact(typed).isEmpty()) {
            return null;
        }
        String number = InputNormalizer.compact(typed).toUpperCase(Locale.ROOT);
        if (IdentityNumber.isValid(number)) {
            return number;
        }
        throw new ConverterException(Refusals.message("access.numberWrong"));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String number) {
        return number == null ? "" : number;
    }
}
