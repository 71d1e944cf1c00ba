package tr.nes.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.web.shell.Messages;

/** Options of the filter in the user's language; actions in alphabetical order. */
@Named("auditChoices")
@RequestScoped
public class FilterChoices {

    public List<SelectItem> getActions() {
        Collator order =
                Collator.getInstance(Locale.forLanguageTag(Faces.getLocale().getLanguage()));
        Stream<SelectItem> actions = Stream.of(AuditAction.values())
                .map(a -> item(a.name(), RowItem.actionKey(a.name())))
                .sorted(Comparator.comparing(SelectItem::getLabel, order));
        return Stream.concat(Stream.of(item("", "all")), actions).toList();
    }

    public List<SelectItem> getResults() {
        return Stream.concat(
                        Stream.of(item("", "all")),
                        Stream.of(AuditResult.values()).map(r -> item(r.name(), RowItem.resultKey(r.name()))))
                .toList();
    }

    private static SelectItem item(String value, String key) {
        return new SelectItem(value, Messages.of("audit." + key));
    }
}
