package tr.nes.corporate;

import java.util.UUID;

/** Fired in the transaction that records the certificate. @param request order without login from which it arose; or null */
public record BodyCertificateIssued(UUID request) {}
