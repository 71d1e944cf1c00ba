package tr.nes.web.shell;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Arrays;

/**
 * Displays a secret that its owner requested: written character by character, never as a String, and wiped
 * afterwards. It is not saved with the view. The script {@code pin.js} removes it from the page again.
 *
 * <p>Attributes: {@code value} ({@code char[]}), {@code seconds} until it is removed, {@code hidden} (the text
 * that replaces it), {@code gone} (the announcement of its removal).
 */
@FacesComponent(SecretOutput.TYPE)
public class SecretOutput extends UIComponentBase {
    public static final String TYPE = "tr.nes.SecretOutput";

    @Override
    public String getFamily() {
        return "tr.nes.Secret";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        char[] secret = (char[]) getAttributes().get("value");
        if (secret == null) {
            return;
        }
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("span", this);
        writer.writeAttribute("class", "pin-shown figures", null);
        writer.writeAttribute("tabindex", "-1", null);
        writer.writeAttribute(
                "data-secret-seconds", String.valueOf(getAttributes().get("seconds")), null);
        writer.writeAttribute("data-secret-hidden", getAttributes().get("hidden"), null);
        writer.writeAttribute("data-secret-gone", getAttributes().get("gone"), null);
        writer.writeText(secret, 0, secret.length);
        writer.endElement("span");
        Arrays.fill(secret, '\0');
    }
}
