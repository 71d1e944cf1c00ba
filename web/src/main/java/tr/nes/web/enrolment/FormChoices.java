package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.Province;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Messages;

/** Options of the application form, in the user's language. */
@Named
@RequestScoped
public class FormChoices {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationFormPage page;

    public List<SelectItem> getReaders() {
        return items(FormField.READER, "MINI", "DESKTOP", "NONE");
    }

    public List<SelectItem> getYears() {
        return items(FormField.VALIDITY, "3", "2", "1");
    }

    public List<SelectItem> getPublications() {
        return items(FormField.PUBLICATION, "YES", "NO");
    }

    public List<SelectItem> getOperators() {
        return items(FormField.OPERATOR, "TURK_TELEKOM", "TURKCELL", "VODAFONE", "OTHER");
    }

    public List<SelectItem> getChannels() {
        return items(FormField.CHANNEL, "MAIL", "SMS", "BOTH");
    }

    public List<SelectItem> getProvinces() {
        return withNone(drafts.provinces().stream().map(each -> new SelectItem(each.code(), each.name())));
    }

    /** Of the chosen province. */
    public List<SelectItem> getDistricts() {
        return withNone(drafts.provinces().stream()
                .filter(each -> each.code().equals(page.province()))
                .map(Province::districts)
                .flatMap(List::stream)
                .map(name -> new SelectItem(name, name)));
    }

    private static List<SelectItem> items(FormField field, String... values) {
        return withNone(
                Stream.of(values).map(value -> new SelectItem(value, Messages.of("enrolment." + field + value))));
    }

    /** Nothing is preset that the person has to decide. */
    private static List<SelectItem> withNone(Stream<SelectItem> items) {
        return Stream.concat(Stream.of(new SelectItem("", Messages.of("enrolment.choose"))), items)
                .toList();
    }
}
