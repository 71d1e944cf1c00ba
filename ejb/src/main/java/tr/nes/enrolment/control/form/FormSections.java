package tr.nes.enrolment.control.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of the form, each with rows of two labelled values. */
public final class FormSections {

    /** How the form is signed without paper: a SignatureWay; absent for paper. */
    public static final String SIGNATURE = "signature";

    /** Reference and time of the consent. */
    public static final String CONSENT = "consent";

    /** SHA-256 of the signed consent, hexadecimal. */
    public static final String CONSENT_HASH = "consentHash";

    /** Serial number of the certificate that signed it. */
    public static final String CONSENT_CERTIFICATE = "consentCertificate";

    private final Map<String, String> labels;
    private final FormValues values;

    FormSections(Map<String, String> labels, FormValues values) {
        this.labels = labels;
        this.values = values;
    }

    List<Map<String, Object>> all() {
        return List.of(
                section("partApplication", "", pairs("kind", "VALIDITY", "READER", "LIMIT", "PUBLICATION")),
                section(
                        "partPerson",
                        "",
                        pairs("identityNumber", "birthDate", "name", "surname", "BIRTH_PLACE", "wordEnds")),
                section("partInstitution", "", pairs("institution", "unit", "registryNumber", "jobTitle")),
                section("partContact", "", pairs("MAIL", "CHANNEL", "MOBILE", "OPERATOR", "WORK_PHONE", "HOME_PHONE")),
                delivery(),
                section("partReceiver", "", List.of(List.of(cell("receiver", receivers())))));
    }

    private Map<String, Object> delivery() {
        List<List<Map<String, String>>> rows = new ArrayList<>();
        rows.add(List.of(cell("recipient", fullName())));
        boolean delegate = values.declared().containsKey("DELEGATE_NAME");
        if (delegate) {
            rows.add(List.of(cell(
                    "DELEGATE_NAME",
                    values.declared().get("DELEGATE_NAME") + " ("
                            + values.declared().get("DELEGATE_NUMBER") + ")")));
        }
        rows.add(List.of(cell("deliveryAddress", value("deliveryAddress"))));
        return section("partDelivery", text(delegate ? "deliveryTextDelegate" : "deliveryText"), rows);
    }

    /** What stands in the place of a signature by hand; empty for paper. */
    List<Map<String, String>> signature() {
        String way = values.declared().getOrDefault(SIGNATURE, "");
        if (way.isEmpty()) {
            return List.of();
        }
        return Stream.of(SIGNATURE, CONSENT, CONSENT_HASH, CONSENT_CERTIFICATE)
                .filter(values.declared()::containsKey)
                .map(name -> cell(name, value(name)))
                .toList();
    }

    /** Two in a row. */
    private List<List<Map<String, String>>> pairs(String... names) {
        List<List<Map<String, String>>> rows = new ArrayList<>();
        for (int i = 0; i < names.length; i += 2) {
            rows.add(Stream.of(names)
                    .skip(i)
                    .limit(2)
                    .map(name -> cell(name, value(name)))
                    .toList());
        }
        return rows;
    }

    private Map<String, Object> section(String heading, String note, List<List<Map<String, String>>> rows) {
        return Map.of("heading", text(heading), "note", note, "rows", rows);
    }

    private Map<String, String> cell(String name, String value) {
        return Map.of("label", text(name), "value", value);
    }

    /** As text where the field is a choice. */
    private String value(String name) {
        String value = values.declared().getOrDefault(name, "");
        return switch (name) {
            case "LIMIT" -> value.equals("0") ? text("limitNone") : value + " " + text("limitCurrency");
            case "wordEnds" ->
                value.isEmpty() ? text("wordOfAccount") : text("wordEndsText").replace("{ends}", value);
            default -> value.isEmpty() ? text("none") : labels.getOrDefault(name + "." + value, value);
        };
    }

    /** The officers of the institution, or the authority's address. */
    private String receivers() {
        if (values.declared().containsKey(SIGNATURE)) {
            return text("receiverNone");
        }
        String names = String.join(", ", values.receivers());
        return values.officer() ? text("receiverOfficer") + (names.isEmpty() ? "" : ": " + names) : names;
    }

    private String fullName() {
        return values.declared().get("name") + " " + values.declared().get("surname");
    }

    private String text(String label) {
        String text = labels.get(label);
        if (text == null) {
            throw new IllegalStateException("the form has no text " + label);
        }
        return text;
    }
}
