package tr.nes.enrolment.control.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.ReceivedPaperView.ScanFormat;
import tr.nes.institution.PlainPdf;

/** What an uploaded scan is, by its content: name and declared type count for nothing. */
final class ScanCheck {

    /** Bytes. */
    static final int LONGEST = 5_000_000;

    /** Beginnings of what browsers and other programs would take a picture for. */
    private static final List<String> OTHER_KINDS = List.of(
            "%pdf-",
            "<html", "<!doctype", "<script", "<svg", "<?php", "<?xml-", "pk\3\4\24\0", "pk\3\4\n\0", "pk\5\6\0\0");

    private ScanCheck() {}

    /** Empty if it is none of them, damaged, too large, or something else as well. */
    static Optional<ScanFormat> format(byte[] file) {
        if (file.length == 0 || file.length > LONGEST) {
            return Optional.empty();
        }
        if (PlainPdf.is(file)) {
            return Optional.of(ScanFormat.PDF);
        }
        boolean png = PngStructure.isWhole(file);
        if (!png && !JpegStructure.isWhole(file) || isOtherKind(file) || !PictureDecoding.isPicture(file)) {
            return Optional.empty();
        }
        return Optional.of(png ? ScanFormat.PNG : ScanFormat.JPEG);
    }

    private static boolean isOtherKind(byte[] file) {
        byte[] small = file.clone();
        for (int i = 0; i < small.length; i++) {
            if (small[i] >= 'A' && small[i] <= 'Z') {
                small[i] += 'a' - 'A';
            }
        }
        String text = new String(small, StandardCharsets.ISO_8859_1);
        return OTHER_KINDS.stream().anyMatch(text::contains);
    }
}
