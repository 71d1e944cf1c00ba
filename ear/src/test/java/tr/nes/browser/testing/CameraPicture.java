package tr.nes.browser.testing;

import com.microsoft.playwright.Page;
import java.util.Base64;

/** A camera before which a paper lies, in place of the browser's own. */
public final class CameraPicture {

    private static final String CAMERA = """
            navigator.mediaDevices.getUserMedia = async () => {
              const paper = new Image();
              paper.src = "data:image/png;base64,%s";
              await paper.decode();
              const canvas = document.createElement("canvas");
              canvas.width = paper.width;
              canvas.height = paper.height;
              const picture = canvas.getContext("2d");
              const paint = () => {
                picture.drawImage(paper, 0, 0);
                requestAnimationFrame(paint);
              };
              paint();
              return canvas.captureStream();
            };
            """;

    private CameraPicture() {}

    /** For the pages that are opened from now on. */
    public static void show(Page page, PrintedPaper paper) {
        page.addInitScript(CAMERA.formatted(Base64.getEncoder().encodeToString(paper.picture())));
    }
}
