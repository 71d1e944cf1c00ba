package tr.nes.web.contact;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import tr.nes.shared.MobilePhone;
import tr.nes.web.shell.InputNormalizer;
import tr.nes.web.shell.Refusals;

/** A mobile phone number as people write it: with or without +90 or 90, 0, spaces, brackets and hyphens. */
@FacesConverter("tr.nes.MobilePhone")
public class PhoneConverter implements Converter<MobilePhone> {

    private static final String PREFIX = "^(?:(?:\\+|00)?90)?0?(?=5[0-9]{9}$)";

    @Override
    public MobilePhone getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || InputNormalizer.compact(typed).isEmpty()) {
            return null;
        }
        try {
            return new MobilePhone(national(typed));
        } catch (IllegalArgumentException wrong) {
            throw new ConverterException(Refusals.message("contact.phoneWrong"));
        }
    }

    static String national(String typed) {
        return InputNormalizer.compact(typed).replaceAll("[()./]", "").replaceFirst(PREFIX, "");
    }

    /** Ten digits, ready to be edited. */
    @Override
    public String getAsString(FacesContext context, UIComponent component, MobilePhone phone) {
        return phone == null ? "" : phone.national();
    }
}
