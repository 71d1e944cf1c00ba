package tr.nes.web.access;

import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.omnifaces.util.Beans;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.SecretInput;

/**
 * Restores a page's input after SMS Onay. Secrets have to be typed again, and hidden fields keep the new page's
 * values.
 */
public class PreservedInput implements SystemEventListener {

    /** The data of table rows may not be available before the page is rendered. */
    private static final Set<VisitHint> NO_ROWS = Set.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED);

    /** Input by field id. */
    static Map<String, String> of(FacesContext context) {
        Map<String, String> request = context.getExternalContext().getRequestParameterMap();
        Map<String, String> typed = new HashMap<>();
        each(context, field -> {
            String value = request.get(field.getClientId(context));
            if (value != null) {
                typed.put(field.getClientId(context), value);
            }
        });
        return typed;
    }

    /** Registered in faces-config.xml; runs before a page is rendered. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext context = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        if (!context.isPostback() && OpenLogin.in(request).isPresent()) {
            Address.ofView(context.getViewRoot().getViewId())
                    .map(Beans.getReference(ConfirmationAttempt.class)::takeTyped)
                    .filter(typed -> !typed.isEmpty())
                    .ifPresent(typed -> each(context, field -> restore(context, field, typed)));
        }
    }

    private static void restore(FacesContext context, UIInput field, Map<String, String> typed) {
        String value = typed.get(field.getClientId(context));
        if (value != null) {
            field.setSubmittedValue(value);
        }
    }

    private static void each(FacesContext context, Consumer<UIInput> deed) {
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, NO_ROWS), (visit, component) -> {
            if (component instanceof UIInput field
                    && !(component instanceof SecretInput)
                    && !(component instanceof HtmlInputHidden)) {
                deed.accept(field);
            }
            return VisitResult.ACCEPT;
        });
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
