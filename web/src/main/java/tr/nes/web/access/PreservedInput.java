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
 * What a person had typed into a page that led to SMS Onay stands there again afterwards. Secrets are typed again, and
 * hidden fields are the new page's own.
 */
public class PreservedInput implements SystemEventListener {

    /** What rows are made of may not be there before the page is drawn. */
    private static final Set<VisitHint> NO_ROWS = Set.of(VisitHint.SKIP_ITERATION, VisitHint.SKIP_UNRENDERED);

    /** By the fields' ids. */
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

    /** Named in faces-config.xml, before a page is drawn. */
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
