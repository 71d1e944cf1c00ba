package tr.nes.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tr.nes.certificate.CertificateDetails;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.corporate.boundary.CorporateCertificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;

/** A holder's own certificate, or one of a body for which he acts, as a file: DER (.cer), or PEM with {@code bicim=pem}. */
@WebServlet({"/sertifikalar/indir", CertificateDownloadServlet.OF_BODIES})
public class CertificateDownloadServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String OF_BODIES = "/kurum-sertifikalari/indir";
    private static final String FORMAT = "bicim";
    private static final int LINE = 64;

    @Inject
    private transient Certificates certificates;

    @Inject
    private transient CorporateCertificates ofBodies;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + Address.LOGIN_METHODS.path());
            return;
        }
        String serial = request.getParameter(StepUp.ITEM);
        try {
            String number = String.valueOf(serial);
            CertificateDetails details = OF_BODIES.equals(request.getServletPath())
                    ? ofBodies.details(number)
                    : certificates.details(number);
            String name = details.certificate().serialNumber();
            byte[] encoded = details.encoded();
            boolean pem = "pem".equals(request.getParameter(FORMAT));
            send(response, name + (pem ? ".pem" : ".cer"), pem ? pem(encoded) : encoded, pem);
        } catch (CertificateUnknown unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String name, byte[] content, boolean pem)
            throws IOException {
        response.setContentType(pem ? "application/x-pem-file" : "application/pkix-cert");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private static byte[] pem(byte[] encoded) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(encoded);
        return ("-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
