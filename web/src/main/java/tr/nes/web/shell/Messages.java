package tr.nes.web.shell;

import jakarta.faces.context.FacesContext;

/** Looks up a text in the bundles of faces-config.xml, in the page's language. */
public final class Messages {

    private Messages() {}

    /** @param text bundle name and key: access.refused */
    public static String of(String text) {
        int dot = text.indexOf('.');
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication()
                .getResourceBundle(context, text.substring(0, dot))
                .getString(text.substring(dot + 1));
    }
}
