package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tr.nes.enrolment.ApplicantView;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.Province;
import tr.nes.enrolment.control.form.FormTemplates;
import tr.nes.enrolment.control.form.FormValues;
import tr.nes.enrolment.entity.Application;
import tr.nes.institution.Employer;
import tr.nes.institution.PaperReceiver;
import tr.nes.institution.boundary.StaffDirectory;
import tr.nes.shared.AuthorityContact;

/** What an application's form says, as it is now. */
@ApplicationScoped
public class FormValuesFactory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final Set<FormField> PHONES =
            EnumSet.of(FormField.MOBILE, FormField.WORK_PHONE, FormField.HOME_PHONE);

    @Inject
    private StaffDirectory staff;

    @Inject
    private ApplicationWords words;

    @Inject
    private FormTemplates templates;

    /** In the language in which the applicant read the notices. */
    public FormValues of(Application application) {
        return of(application, Map.of());
    }

    /** Likewise. @param signature how it is signed without paper, by name; empty for paper */
    FormValues of(Application application, Map<String, String> signature) {
        Employer employer = staff.employer(application.institution());
        SortedMap<String, String> declared = new TreeMap<>();
        person(declared, application.applicant(employer.title()));
        contact(declared, application.fields());
        declared.put("number", application.number());
        declared.put("kind", application.kind().name());
        declared.put("wordEnds", words.shown(application.id()));
        declared.putAll(signature);
        boolean officer = employer.paper() == PaperReceiver.OFFICER;
        List<String> receivers = officer
                ? employer.officers()
                : List.of(AuthorityContact.name(), EnrolmentConfiguration.CURRENT.address());
        String language = application.language();
        return new FormValues(language, declared, templates.undertaking(language), officer, receivers);
    }

    private static void person(Map<String, String> declared, ApplicantView person) {
        declared.put("identityNumber", person.identityNumber().value());
        declared.put("name", person.name());
        declared.put("surname", person.surname());
        declared.put("birthDate", DAY.format(person.birthDate()));
        declared.put("institution", person.institution());
        declared.put("registryNumber", orEmpty(person.registryNumber()));
        declared.put("unit", orEmpty(person.unit()));
        declared.put("jobTitle", orEmpty(person.title()));
    }

    private static void contact(Map<String, String> declared, Map<FormField, String> fields) {
        fields.forEach((field, text) -> declared.put(field.name(), PHONES.contains(field) ? spaced(text) : text));
        declared.computeIfPresent("WORK_PHONE", (name, phone) -> withExtension(phone, fields.get(FormField.EXTENSION)));
        declared.put("deliveryAddress", address(fields));
    }

    /** Of card and PIN envelope, in one line. */
    public static String address(Map<FormField, String> fields) {
        String province = Provinces.find(fields.get(FormField.PROVINCE))
                .map(Province::name)
                .orElse("");
        return String.join(
                " ",
                orEmpty(fields.get(FormField.ADDRESS)),
                orEmpty(fields.get(FormField.POSTAL_CODE)),
                orEmpty(fields.get(FormField.DISTRICT)) + " / " + province);
    }

    /** As people write it: 5XX XXX XX XX. */
    private static String spaced(String phone) {
        return phone.replaceFirst("^([0-9]{3})([0-9]{3})([0-9]{2})([0-9]{2})$", "$1 $2 $3 $4");
    }

    private static String withExtension(String phone, String extension) {
        return extension == null ? phone : phone + " – " + extension;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
