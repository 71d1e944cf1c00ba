package tr.nes.enrolment.control.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import tr.nes.enrolment.PrintLink;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.shared.AuthorityContact;

/** FORM-001-027 with the undertaking FORM-001-042 as one PDF. */
@ApplicationScoped
public class ApplicationForm {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private FormTemplates templates;

    /**
     * PDF/A-2a and PDF/UA-1; the same print and values give the same bytes as long as texts and layout stay.
     *
     * @throws IllegalStateException if the authority's texts or layout can't be used; names the layout's fault
     */
    public byte[] pdf(FormValues values, FormPrint print) {
        return PdfRenderer.pdf(xhtml(values, print), print.printedAt());
    }

    private String xhtml(FormValues values, FormPrint print) {
        Map<String, String> labels = templates.labels(values.language());
        String number = values.declared().get("number");
        PrintLink link = PrintLink.of(number, print.version(), print.contentHash());
        Map<String, String> mark = Map.of(
                "number", number,
                "version", String.valueOf(print.version()),
                "at", MINUTE.format(print.printedAt()),
                "page", link.page(),
                "authority", AuthorityContact.name(),
                "name", values.declared().get("name") + " " + values.declared().get("surname"));
        FormSections sections = new FormSections(labels, values);
        return LayoutRenderer.xhtml(
                templates.layout(FormTemplates.LAYOUT),
                Map.of(
                        "language", values.language(),
                        "text", labels,
                        "print", mark,
                        "sections", sections.all(),
                        "signature", sections.signature(),
                        "undertaking", values.undertaking(),
                        "qr", Base64.getEncoder().encodeToString(FormQrCode.png(link.address()))));
    }
}
