package tr.nes.enrolment.control.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.enrolment.ReceivedPaperView.ScanFormat;
import tr.nes.enrolment.testing.ScannedPaper;
import tr.nes.institution.testing.InstitutionFixture;

/** Lying uploads, and files that are two things at once. */
class ScanCheckTest {

    private static final int AFTER_PNG_HEADER = 33;
    private static final int AFTER_JPEG_START = 2;

    @Test
    @Tag("locale")
    void pdfJpegAndPngAreTold() {
        assertThat(ScanCheck.format(ScannedPaper.pdf())).contains(ScanFormat.PDF);
        assertThat(ScanCheck.format(ScannedPaper.jpeg())).contains(ScanFormat.JPEG);
        assertThat(ScanCheck.format(ScannedPaper.png())).contains(ScanFormat.PNG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "%PDF-1.7 no pages %%EOF", "<html><script>alert(1)</script>", "GIF89a", "\u0089PNG", "PK"})
    void whatOnlyCallsItselfOneIsRefused(String content) {
        assertThat(ScanCheck.format(ascii(content))).isEmpty();
    }

    @Test
    void pdfsWithMoreThanPagesAreRefused() {
        assertThat(ScanCheck.format(InstitutionFixture.withScript())).isEmpty();
        assertThat(ScanCheck.format(InstitutionFixture.withFile())).isEmpty();
        assertThat(ScanCheck.format(InstitutionFixture.encrypted())).isEmpty();
        assertThat(ScanCheck.format(InstitutionFixture.followedBy("PK\3\4"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\3\4\24\0", "<script>alert(1)</script>", " ", "\0"})
    void picturesWithSomethingBehindThemAreRefused(String more) {
        assertThat(ScanCheck.format(join(ScannedPaper.png(), ascii(more)))).isEmpty();
        assertThat(ScanCheck.format(join(ScannedPaper.jpeg(), ascii(more)))).isEmpty();
        byte[] twoEnds = join(ScannedPaper.jpeg(), ascii(more), new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertThat(ScanCheck.format(twoEnds)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.4", "<HTML>", "<sCript>", "PK\3\4\24\0", "<?php"})
    void picturesThatHideSomethingInsideAreRefused(String hidden) {
        assertThat(ScanCheck.format(withPngText(hidden))).isEmpty();
        assertThat(ScanCheck.format(withJpegSegment(0xE1, hidden))).isEmpty();
    }

    @Test
    void harmlessTextInsideIsAllowed_butNoCommentInAJpeg() {
        assertThat(ScanCheck.format(withPngText("Software\0Scanner 1"))).contains(ScanFormat.PNG);
        assertThat(ScanCheck.format(withJpegSegment(0xE1, "Exif\0\0"))).contains(ScanFormat.JPEG);
        assertThat(ScanCheck.format(withJpegSegment(0xFE, "Scanner"))).isEmpty();
    }

    @Test
    void damagedPicturesAreRefused() {
        byte[] png = ScannedPaper.png();
        png[AFTER_PNG_HEADER + 10] ^= 1;
        assertThat(ScanCheck.format(png)).isEmpty();
        assertThat(ScanCheck.format(Arrays.copyOf(ScannedPaper.png(), 50))).isEmpty();
        assertThat(ScanCheck.format(Arrays.copyOf(ScannedPaper.jpeg(), 200))).isEmpty();
        assertThat(ScanCheck.format(join(new byte[] {'x'}, ScannedPaper.png()))).isEmpty();
    }

    @Test
    void picturesThatAreTooLargeAreRefused_howeverSmallTheFile() {
        byte[] wide = ScannedPaper.picture("png", 10_001, 10);
        assertThat(wide).hasSizeLessThan(10_000);
        assertThat(ScanCheck.format(wide)).isEmpty();
        assertThat(ScanCheck.format(new byte[ScanCheck.LONGEST + 1])).isEmpty();
    }

    private static byte[] withPngText(String text) {
        byte[] png = ScannedPaper.png();
        byte[] typed = join(ascii("tEXt"), ascii(text));
        CRC32 sum = new CRC32();
        sum.update(typed);
        return join(
                Arrays.copyOf(png, AFTER_PNG_HEADER),
                number(text.length()),
                typed,
                number((int) sum.getValue()),
                Arrays.copyOfRange(png, AFTER_PNG_HEADER, png.length));
    }

    private static byte[] withJpegSegment(int marker, String text) {
        byte[] jpeg = ScannedPaper.jpeg();
        return join(
                Arrays.copyOf(jpeg, AFTER_JPEG_START),
                new byte[] {(byte) 0xFF, (byte) marker, 0, (byte) (text.length() + 2)},
                ascii(text),
                Arrays.copyOfRange(jpeg, AFTER_JPEG_START, jpeg.length));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
