package tr.nes.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The error messages of one request for the summary at the top: text, and the field to jump to. */
@Named
@RequestScoped
public class MessageSummary {

    /** {@code field} is empty if the message belongs to no field. */
    public record Entry(String field, String text) {}

    public List<Entry> getEntries() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Entry> entries = new ArrayList<>();
        Iterator<String> fields = context.getClientIdsWithMessages();
        while (fields.hasNext()) {
            String field = fields.next();
            for (FacesMessage message : context.getMessageList(field)) {
                entries.add(new Entry(field == null ? "" : field, message.getSummary()));
            }
        }
        return entries;
    }
}
