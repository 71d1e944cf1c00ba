package tr.nes.web.shell.push;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Beans;

/**
 * Wraps each {@code f:websocket}: records to whom the page issues the channel, for {@link PushHandshakeFilter} to
 * check later. Faces reveals the channel's token to the page only.
 */
@FacesComponent(PushGrant.TYPE)
public class PushGrant extends UIComponentBase {
    public static final String TYPE = "tr.nes.PushGrant";

    private static final Pattern CHANNEL = Pattern.compile(PushHandshakeFilter.PATH + "([^'\"?]+\\?[0-9a-f-]+)");

    @Override
    public String getFamily() {
        return "tr.nes.Push";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        StringWriter written = new StringWriter();
        ResponseWriter channel = page.cloneWithWriter(written);
        context.setResponseWriter(channel);
        try {
            super.encodeChildren(context);
            channel.flush();
        } finally {
            context.setResponseWriter(page);
        }
        give(written.toString(), (HttpServletRequest)
                context.getExternalContext().getRequest());
        page.write(written.toString());
    }

    private static void give(String script, HttpServletRequest page) {
        Matcher channel = CHANNEL.matcher(script);
        while (channel.find()) {
            Beans.getReference(PushChannels.class).give(channel.group(1), page);
        }
    }
}
