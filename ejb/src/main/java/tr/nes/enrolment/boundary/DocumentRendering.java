package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import tr.nes.enrolment.control.form.FormQrCode;
import tr.nes.enrolment.control.form.LayoutRenderer;
import tr.nes.enrolment.control.form.PdfRenderer;

/** Documents of other slices in the way of the form. Needs no transaction. */
@ApplicationScoped
@PermitAll
public class DocumentRendering {

    /**
     * PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
     *
     * @param layout FreeMarker template of XHTML
     * @param model texts only
     * @param created the date in the document
     */
    public byte[] pdf(String layout, Map<String, Object> model, Instant created) {
        return PdfRenderer.pdf(LayoutRenderer.xhtml(layout, model), created);
    }

    /** A link as a black and white PNG (ISO/IEC 18004). */
    public byte[] qrCode(String link) {
        return FormQrCode.png(link);
    }
}
