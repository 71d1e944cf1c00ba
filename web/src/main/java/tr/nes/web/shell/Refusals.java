package tr.nes.web.shell;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/**
 * Adds an error message to the page, in the person's language; {@code text} is the bundle's name and a key:
 * access.refused.
 */
public final class Refusals {

    private Refusals() {}

    /** For the page as a whole. */
    public static void add(String text) {
        FacesContext.getCurrentInstance().addMessage(null, message(text));
    }

    /** A finished sentence, for the page as a whole. */
    public static void say(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** A finished sentence, for the field with this id. */
    public static void sayAt(String field, String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, sentence));
    }

    /** For the field with this id. */
    public static void at(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, message(text));
    }

    /** For validators and converters. */
    public static FacesMessage message(String text) {
        String messages = Messages.of(text);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, messages, messages);
    }
}
