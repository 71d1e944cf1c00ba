package tr.nes.web.shell;

import jakarta.faces.context.FacesContext;

/** Looks a text up in the bundles of faces-config.xml, in the language of the page. */
public final class Messages {

    private Messages() {}

    /** @param text the bundle's name and the key: access.refused */
    public static String of(String text) {
        int dot = text.indexOf('.');
        FacesContext context = FacesContext.getCurrentInstance();
        return context.getApplication()
                .getResourceBundle(context, text.substring(0, dot))
                .getString(text.substring(dot + 1));
    }
}
