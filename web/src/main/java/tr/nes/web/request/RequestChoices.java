package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.enrolment.Province;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.order.FeeItem;
import tr.nes.order.Lira;
import tr.nes.request.RequestField;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.web.shell.Messages;

/** Options of the forms of orders, in the user's language, with the prices of today. */
@Named
@RequestScoped
public class RequestChoices {

    private static final int MOST_READERS = 10;

    @Inject
    private ServiceRequests requests;

    @Inject
    private Drafts drafts;

    @Inject
    private HttpServletRequest request;

    public List<SelectItem> getReaders() {
        return withNone(Stream.of("MINI", "DESKTOP")
                .map(type ->
                        new SelectItem(type, priced("requests.READER" + type, FeeItem.valueOf("READER_" + type)))));
    }

    private String priced(String key, FeeItem item) {
        String name = Messages.of(key);
        OptionalLong price = requests.price(item);
        return price.isPresent() ? name + " – " + Lira.text(price.getAsLong()) : name;
    }

    public List<SelectItem> getQuantities() {
        return IntStream.rangeClosed(1, MOST_READERS)
                .mapToObj(String::valueOf)
                .map(number -> new SelectItem(number, number))
                .toList();
    }

    public List<SelectItem> getPackages() {
        OptionalLong price = requests.price(FeeItem.TIMESTAMP_CREDITS);
        return withNone(requests.packages().stream()
                .map(credits -> new SelectItem(
                        credits,
                        Messages.of("requests.packageOf").replace("{0}", credits)
                                + (price.isPresent()
                                        ? " – " + Lira.text(price.getAsLong() * Integer.parseInt(credits))
                                        : ""))));
    }

    public List<SelectItem> getLegalForms() {
        return items(
                RequestField.LEGAL_FORM,
                "JOINT_STOCK",
                "LIMITED",
                "SOLE_TRADER",
                "PARTNERSHIP",
                "COOPERATIVE",
                "ASSOCIATION",
                "OTHER");
    }

    public List<SelectItem> getPartners() {
        return items(RequestField.PARTNERS, "TURKISH", "FOREIGN");
    }

    public List<SelectItem> getMedia() {
        return withNone(Stream.of(
                new SelectItem("CARD", priced("requests.MEDIUMCARD", FeeItem.FISCAL_SEAL)),
                new SelectItem("HSM", priced("requests.MEDIUMHSM", FeeItem.FISCAL_SEAL_HSM))));
    }

    private static List<SelectItem> items(RequestField field, String... values) {
        return withNone(
                Stream.of(values).map(value -> new SelectItem(value, Messages.of("requests." + field + value))));
    }

    /** Where papers go. */
    public String getPostalAddress() {
        return drafts.postalAddress();
    }

    public List<SelectItem> getProvinces() {
        return withNone(drafts.provinces().stream().map(each -> new SelectItem(each.code(), each.name())));
    }

    /** Of the chosen province. */
    public List<SelectItem> getDistricts() {
        String chosen = request.getParameter(RequestField.PROVINCE.name());
        return withNone(drafts.provinces().stream()
                .filter(each -> each.code().equals(chosen))
                .map(Province::districts)
                .flatMap(List::stream)
                .map(name -> new SelectItem(name, name)));
    }

    /** Nothing is preset that the person has to decide. */
    private static List<SelectItem> withNone(Stream<SelectItem> items) {
        return Stream.concat(Stream.of(new SelectItem("", Messages.of("enrolment.choose"))), items)
                .toList();
    }
}
