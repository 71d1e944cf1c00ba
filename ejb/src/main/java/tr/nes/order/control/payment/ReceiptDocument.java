package tr.nes.order.control.payment;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import tr.nes.enrolment.boundary.DocumentRendering;
import tr.nes.order.DebtLine;
import tr.nes.order.DebtView;
import tr.nes.order.Lira;
import tr.nes.order.PaymentView;
import tr.nes.order.ReceiptLink;
import tr.nes.order.control.OrderConfiguration;
import tr.nes.shared.AuthorityContact;

/** A receipt (dekont) as a PDF/A-2a and PDF/UA-1 document with a QR code for its verification. */
@ApplicationScoped
public class ReceiptDocument {

    private static final String FOLDER = "/tr/nes/order/receipt/";
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private DocumentRendering rendering;

    /** @param language {@code en}; anything else is Turkish */
    byte[] pdf(PaymentView payment, ReceiptLink link, List<DebtView> debts, String language) {
        Map<String, String> labels = labels(language);
        Map<String, String> head = Map.ofEntries(
                entry("authority", AuthorityContact.name()),
                entry("number", link.number()),
                entry("at", MINUTE.format(payment.at())),
                entry("payment", payment.attempt()),
                entry("payer", debts.get(0).payer().name()),
                entry("payerNumber", debts.get(0).payer().masked()),
                entry("total", Lira.text(payment.amount())),
                entry("page", link.page()),
                entry("hash", link.contentHash()));
        Map<String, Object> model = Map.of(
                "text",
                labels,
                "receipt",
                head,
                "rows",
                rows(debts, labels),
                "qr",
                Base64.getEncoder().encodeToString(rendering.qrCode(link.address())));
        return rendering.pdf(read("receipt.ftl"), model, payment.at());
    }

    private static List<Map<String, String>> rows(List<DebtView> debts, Map<String, String> labels) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (DebtView debt : debts) {
            for (DebtLine line : debt.lines()) {
                rows.add(Map.of(
                        "reference", debt.reference(),
                        "cause", debt.cause(),
                        "item", labels.get("item" + line.item().name()),
                        "quantity", String.valueOf(line.quantity()),
                        "vat", "%" + line.vatPercent() + " = " + Lira.number(line.vat()),
                        "amount", Lira.number(line.amount())));
            }
        }
        return rows;
    }

    private static Map<String, String> labels(String language) {
        Properties texts = new Properties();
        String file = "receipt_" + ("en".equals(language) ? "en" : "tr") + ".properties";
        try (InputStream resource = OrderConfiguration.class.getResourceAsStream(FOLDER + file);
                InputStreamReader reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> labels = new TreeMap<>();
        texts.stringPropertyNames().forEach(name -> labels.put(name, texts.getProperty(name)));
        return labels;
    }

    private static String read(String file) {
        try (InputStream resource = OrderConfiguration.class.getResourceAsStream(FOLDER + file)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
