package tr.nes.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;

/**
 * A field for a password, code or PIN. Input becomes a {@code char[]} while the request is decoded, lives only in
 * this request's component, is passed to the model and otherwise overwritten. It is neither rendered again nor
 * saved with the view.
 *
 * <p>Attributes: {@code readable} (shown while typing), {@code autocomplete}, {@code inputmode},
 * {@code maxlength}, {@code describedby}, {@code styleClass}, {@code digits} (removes what people type or
 * paste between digits).
 */
@FacesComponent(SecretInput.TYPE)
public class SecretInput extends UIInput {
    public static final String TYPE = "tr.nes.SecretInput";

    private transient char[] typed;

    public SecretInput() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "tr.nes.Secret";
    }

    @Override
    public void decode(FacesContext context) {
        setValid(true);
        String parameter = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (parameter != null) {
            char[] letters = parameter.toCharArray();
            setSubmittedValue(isOn("digits") ? InputNormalizer.compact(letters) : letters);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return submitted;
    }

    @Override
    protected boolean compareValues(Object previous, Object value) {
        return false;
    }

    @Override
    public Object getLocalValue() {
        return typed;
    }

    @Override
    public Object getValue() {
        return typed;
    }

    @Override
    public void setValue(Object value) {
        typed = (char[]) value;
        setLocalValueSet(value != null);
    }

    @Override
    public Object saveState(FacesContext context) {
        forget();
        return super.saveState(context);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        forget();
        ResponseWriter writer = context.getResponseWriter();
        String id = getClientId(context);
        writer.startElement("input", this);
        writer.writeAttribute("id", id, "id");
        writer.writeAttribute("name", id, null);
        writer.writeAttribute("type", isOn("readable") ? "text" : "password", null);
        write(writer, "autocomplete", "autocomplete");
        write(writer, "inputmode", "inputmode");
        write(writer, "maxlength", "maxlength");
        write(writer, "aria-describedby", "describedby");
        write(writer, "class", "styleClass");
        writer.writeAttribute("spellcheck", "false", null);
        writer.writeAttribute("autocapitalize", "none", null);
        if (isRequired()) {
            writer.writeAttribute("aria-required", "true", null);
        }
        if (!context.getMessageList(id).isEmpty()) {
            writer.writeAttribute("aria-invalid", "true", null);
        }
        writer.endElement("input");
    }

    private void forget() {
        wipe(getSubmittedValue());
        wipe(typed);
        setSubmittedValue(null);
        setValue(null);
    }

    private static void wipe(Object secret) {
        if (secret instanceof char[] letters) {
            Arrays.fill(letters, '\0');
        }
    }

    private boolean isOn(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }

    private void write(ResponseWriter writer, String name, String attribute) throws IOException {
        Object value = getAttributes().get(attribute);
        if (value != null && !value.toString().isEmpty()) {
            writer.writeAttribute(name, value, null);
        }
    }
}
