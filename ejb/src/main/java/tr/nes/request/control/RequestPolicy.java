package tr.nes.request.control;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tr.nes.enrolment.Province;
import tr.nes.holder.IdentityNumber;
import tr.nes.institution.TaxNumber;
import tr.nes.notification.MailboxSyntax;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.shared.NationalId;

/** What the fields of an order must be. */
final class RequestPolicy {

    private static final String TEXT = "[^\\p{Cntrl}<>]";
    private static final String NAME = "[\\p{L}0-9][^\\p{Cntrl}<>]{2,119}";

    private static final Map<RequestField, Predicate<String>> FORMATS = new EnumMap<>(Map.ofEntries(
            entry(RequestField.QUANTITY, text -> text.matches("[1-9]|10")),
            entry(RequestField.NAME, text -> text.matches(NAME) && text.matches(".*\\p{L}.*\\p{L}.*")),
            entry(RequestField.TAX_OFFICE, text -> text.matches("\\p{L}" + TEXT + "{1,59}")),
            entry(RequestField.MERSIS, text -> text.matches("[0-9]{16}")),
            entry(RequestField.CONTACT, text -> text.matches("\\p{L}[\\p{L} .'-]{2,79}")),
            entry(RequestField.SIGNER_NAME, text -> text.matches("\\p{L}[\\p{L} .'-]{2,79}")),
            entry(RequestField.ADDRESS, text -> text.matches(TEXT + "{10,200}")),
            entry(RequestField.INVOICE_ADDRESS, text -> text.matches(TEXT + "{10,300}")),
            entry(RequestField.POSTAL_CODE, text -> text.matches("[0-9]{5}")),
            entry(RequestField.PHONE, text -> text.matches("5[0-9]{9}")),
            entry(RequestField.MAIL, text -> MailboxSyntax.ascii(text).isPresent())));

    private RequestPolicy() {}

    /** Empty if the order is complete. */
    static Map<RequestField, RequestFault> faults(
            RequestKind kind, Map<RequestField, String> typed, List<Province> provinces) {
        Map<RequestField, RequestFault> faults = new EnumMap<>(RequestField.class);
        for (RequestField field : kind.fields()) {
            String text = typed.getOrDefault(field, "");
            if (text.isEmpty()) {
                if (field.isRequired()) {
                    faults.put(field, RequestFault.MISSING);
                }
            } else {
                fault(kind, field, text).ifPresent(fault -> faults.put(field, fault));
            }
        }
        place(typed, provinces, faults);
        return faults;
    }

    private static Optional<RequestFault> fault(RequestKind kind, RequestField field, String text) {
        return switch (field) {
            case PAYER_NUMBER -> payer(kind, text);
            case SIGNER_NUMBER -> person(text);
            case PACKAGE -> wrongUnless(RequestConfiguration.isOffered(text));
            default ->
                wrongUnless(
                        field.choices().isEmpty()
                                ? FORMATS.getOrDefault(field, any -> true).test(text)
                                : field.choices().contains(text));
        };
    }

    /** A foreigner without an identity number can order a reader by passport; nothing else is for people without one. */
    private static Optional<RequestFault> payer(RequestKind kind, String text) {
        if (text.matches("[0-9]{10}")) {
            return TaxNumber.isValid(text) ? Optional.empty() : Optional.of(RequestFault.CHECK_DIGIT);
        }
        boolean passport = kind == RequestKind.CARD_READER && !text.matches("[0-9]+") && IdentityNumber.isValid(text);
        return passport ? Optional.empty() : person(text);
    }

    private static Optional<RequestFault> person(String text) {
        if (!text.matches("[0-9]{11}")) {
            return Optional.of(RequestFault.WRONG);
        }
        return NationalId.isValid(text) ? Optional.empty() : Optional.of(RequestFault.CHECK_DIGIT);
    }

    private static Optional<RequestFault> wrongUnless(boolean fits) {
        return fits ? Optional.empty() : Optional.of(RequestFault.WRONG);
    }

    private static void place(
            Map<RequestField, String> typed, List<Province> provinces, Map<RequestField, RequestFault> faults) {
        String code = typed.getOrDefault(RequestField.PROVINCE, "");
        Optional<Province> province =
                provinces.stream().filter(each -> each.code().equals(code)).findFirst();
        if (province.isEmpty()) {
            faults.putIfAbsent(RequestField.PROVINCE, RequestFault.WRONG);
            return;
        }
        if (!province.get().districts().contains(typed.getOrDefault(RequestField.DISTRICT, ""))) {
            faults.putIfAbsent(RequestField.DISTRICT, RequestFault.NOT_IN_PROVINCE);
        }
        if (!typed.getOrDefault(RequestField.POSTAL_CODE, "").startsWith(code)) {
            faults.putIfAbsent(RequestField.POSTAL_CODE, RequestFault.OTHER_PROVINCE);
        }
    }

    /** Fiscal seals are applied for online by companies in MERSİS whose signatories are Turkish; all others send papers. */
    static boolean isByPost(RequestKind kind, Map<RequestField, String> typed) {
        String form = typed.getOrDefault(RequestField.LEGAL_FORM, "");
        boolean company = form.equals("JOINT_STOCK") || form.equals("LIMITED");
        boolean turkish = typed.getOrDefault(RequestField.PARTNERS, "").equals("TURKISH");
        boolean registered = !typed.getOrDefault(RequestField.MERSIS, "").isEmpty();
        return kind == RequestKind.FISCAL_SEAL && !(company && turkish && registered);
    }
}
