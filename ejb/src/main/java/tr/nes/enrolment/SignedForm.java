package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;

/** How and when a form was signed without paper; never WET. */
public record SignedForm(SignatureWay way, Instant signedAt) implements Serializable {}
