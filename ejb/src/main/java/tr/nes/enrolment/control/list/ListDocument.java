package tr.nes.enrolment.control.list;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tr.nes.enrolment.ListLink;
import tr.nes.enrolment.control.form.FormQrCode;
import tr.nes.enrolment.control.form.FormTemplates;
import tr.nes.enrolment.control.form.LayoutRenderer;
import tr.nes.enrolment.control.form.PdfRenderer;
import tr.nes.enrolment.control.list.ListContent.Line;
import tr.nes.shared.AuthorityContact;
import tr.nes.signature.DocumentKind;

/** A list as a PDF/A-2a and PDF/UA-1 document. */
@ApplicationScoped
public class ListDocument {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private FormTemplates templates;

    /** @param signer full name of the officer who is to sign it */
    byte[] pdf(ListContent content, String signer, Instant now) {
        Map<String, String> labels = templates.labels(ListContents.DOCUMENT, ListContents.LANGUAGE);
        ListLink link = new ListLink(content.number(), content.hash());
        Map<String, String> head = Map.ofEntries(
                entry("authority", AuthorityContact.name()),
                entry("title", labels.get("title" + content.kind())),
                entry("number", content.number()),
                entry("institution", content.institution()),
                entry("people", String.valueOf(content.lines().size())),
                entry("at", MINUTE.format(now)),
                entry("signer", signer),
                entry("statement", content.statement()),
                entry("page", link.page()),
                entry("hash", link.contentHash()),
                entry("forms", DocumentKind.LIST.name().equals(content.kind()) ? "yes" : "no"));
        String xhtml = LayoutRenderer.xhtml(
                templates.layout("list.ftl"),
                Map.of(
                        "text",
                        labels,
                        "list",
                        head,
                        "rows",
                        rows(content.lines()),
                        "qr",
                        Base64.getEncoder().encodeToString(FormQrCode.png(link.address()))));
        return PdfRenderer.pdf(xhtml, now);
    }

    private static List<Map<String, String>> rows(List<Line> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(Map.of(
                    "place", String.valueOf(rows.size() + 1),
                    "number", line.number(),
                    "name", line.name(),
                    "identityNumber", line.identityNumber(),
                    "details", line.details(),
                    "kind", line.kind(),
                    "form", line.form()));
        }
        return rows;
    }
}
