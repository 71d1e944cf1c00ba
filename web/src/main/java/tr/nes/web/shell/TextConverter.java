package tr.nes.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/** Every text field without a converter of its own. */
@FacesConverter(forClass = String.class)
public class TextConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext context, UIComponent component, String typed) {
        return typed == null ? null : InputNormalizer.text(typed);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, String text) {
        return text == null ? "" : text;
    }
}
