package tr.nes.web.settings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.omnifaces.util.Faces;
import tr.nes.portal.PortalTextException;
import tr.nes.portal.PortalTextException.Reason;
import tr.nes.portal.PortalTextVersion;
import tr.nes.portal.PortalTextView;
import tr.nes.portal.boundary.PortalTexts;
import tr.nes.shared.text.TextPart;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** One text: what was shipped, what counts, and what an administrator makes of it. */
@Named
@RequestScoped
public class TextPage {

    private static final String KEY = "metin";

    @Inject
    private PortalTexts texts;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private PortalTextView view;
    private Map<String, String> typed;
    private List<TextItem> preview = List.of();
    private long seen = -1;
    private long proposal;

    /** Redirects to the list if there is no such text. */
    public void settle() throws IOException {
        try {
            getView();
        } catch (PortalTextException unknown) {
            Faces.getExternalContext().redirect(request.getContextPath() + Address.TEXTS.path());
        }
    }

    public String save() {
        return changed(
                () -> texts.change(getKey(), seen, parts()),
                getView().text().legal() ? PageNotice.TEXT_PROPOSED : PageNotice.TEXT_SAVED);
    }

    public String restore() {
        return changed(
                () -> texts.restore(getKey(), seen),
                getView().text().legal() ? PageNotice.TEXT_PROPOSED : PageNotice.TEXT_SAVED);
    }

    public String approve() {
        return changed(() -> texts.approve(getKey(), proposal), PageNotice.TEXT_APPROVED);
    }

    public String reject() {
        return changed(() -> texts.reject(getKey(), proposal), PageNotice.TEXT_REJECTED);
    }

    /** Ön izle. */
    public String look() {
        try {
            preview =
                    texts.preview(getKey(), parts()).stream().map(TextItem::of).toList();
        } catch (PortalTextException refused) {
            tell(refused);
        }
        return null;
    }

    private String changed(Runnable deed, PageNotice said) {
        try {
            deed.run();
            return Address.TEXT.redirect(said) + "&" + KEY + "=" + getKey();
        } catch (PortalTextException refused) {
            tell(refused);
            return null;
        }
    }

    private static void tell(PortalTextException refused) {
        String text = "settings.refused" + refused.messageKey();
        if (refused.part() != null) {
            Refusals.sayAt(refused.part().name(), MessageFormat.format(Messages.of(text), refused.detail()));
        } else if (refused.reason() == Reason.CHANGED_MEANWHILE) {
            Refusals.add("settings.refusedTextMeanwhile");
        } else {
            Refusals.add(text);
        }
    }

    private Map<TextPart, String> parts() {
        Map<TextPart, String> parts = new EnumMap<>(TextPart.class);
        getView().text().shipped().keySet().forEach(part -> parts.put(part, typedIn(part)));
        return parts;
    }

    private String typedIn(TextPart part) {
        String text = getTyped().get(part.name());
        return text == null ? "" : text;
    }

    public PortalTextView getView() {
        if (view == null) {
            view = texts.of(getKey());
        }
        return view;
    }

    public String getKey() {
        String key = request.getParameter(KEY);
        return key == null || !key.matches("[a-z]{1,20}/[a-z-]{1,60}") ? "" : key;
    }

    public String getTitle() {
        return Messages.of("messages.notice." + getKey());
    }

    public boolean has(String part) {
        return getView().text().shipped().containsKey(TextPart.valueOf(part));
    }

    /** Characters. */
    public int longest(String part) {
        return getView().text().longest(TextPart.valueOf(part));
    }

    /** By the part's name: what counts, until somebody types. */
    public Map<String, String> getTyped() {
        if (typed == null) {
            typed = new TreeMap<>();
            getView().parts().forEach((part, text) -> typed.put(part.name(), text));
        }
        return typed;
    }

    public List<TextItem> getPreview() {
        return preview;
    }

    public List<TextItem> getShipped() {
        return TextItem.of(getView().text().shipped());
    }

    /** What the proposal changes. */
    public List<TextItem.Changed> getCompared() {
        return TextItem.Changed.of(getView().parts(), getView().proposal().parts());
    }

    public List<PortalTextVersion> getVersions() {
        return getView().versions();
    }

    public List<TextItem> items(Map<TextPart, String> parts) {
        return TextItem.of(parts);
    }

    public List<TextPlace> getPlaceholders() {
        return TextPlace.of(getView().text(), language.getCode());
    }

    /** Number of the version that the form was written for. */
    public long getSeen() {
        return seen < 0 ? getView().seen() : seen;
    }

    public void setSeen(long number) {
        this.seen = number;
    }

    /** Number of the proposal that the form was written for. */
    public long getProposal() {
        return getView().proposal() == null ? 0 : getView().proposal().number();
    }

    public void setProposal(long number) {
        this.proposal = number;
    }
}
