package tr.nes.access.control.captcha;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Draws distorted characters with a few thin lines across; the same seed produces the same picture. Uses no fonts. */
final class CaptchaImage {

    static final int WIDTH = 220;
    static final int HEIGHT = 70;

    private static final int STEPS = 12;

    private final Random random;
    private final double wave;
    private final double phase;

    private CaptchaImage(long seed) {
        random = new Random(seed);
        wave = between(28, 40);
        phase = between(0, 2 * Math.PI);
    }

    /** A PNG of 220 x 70 pixels. */
    static byte[] of(String text, long seed) {
        return new CaptchaImage(seed).draw(text);
    }

    private byte[] draw(String text) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xF2, 0xF2, 0xF2));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0x22, 0x22, 0x22));
        for (int i = 0; i < text.length(); i++) {
            pen.setStroke(round(between(3.2, 4.4)));
            pen.draw(character(text.charAt(i), i));
        }
        for (int i = 0; i < 4; i++) {
            pen.setStroke(round(between(0.8, 1.4)));
            pen.draw(hair());
        }
        pen.dispose();
        return png(image);
    }

    private Path2D character(char character, int place) {
        AffineTransform hand = new AffineTransform();
        hand.translate(28 + 41 * place + between(-3, 3), HEIGHT / 2.0 + between(-4, 4));
        hand.rotate(between(-0.25, 0.25));
        hand.shear(between(-0.2, 0.2), 0);
        hand.scale(between(5.6, 6.8), between(5.6, 6.8));
        hand.translate(-Glyphs.WIDTH / 2.0, -Glyphs.HEIGHT / 2.0);
        Path2D path = new Path2D.Double();
        for (double[][] stroke : Glyphs.of(character)) {
            trace(path, stroke, hand);
        }
        return path;
    }

    /** In small steps, so that the wave bends straight lines too. */
    private void trace(Path2D path, double[][] stroke, AffineTransform hand) {
        Point2D start = bent(hand, stroke[0][0], stroke[0][1]);
        path.moveTo(start.getX(), start.getY());
        for (int i = 1; i < stroke.length; i++) {
            for (int step = 1; step <= STEPS; step++) {
                double part = (double) step / STEPS;
                Point2D next = bent(
                        hand,
                        stroke[i - 1][0] + part * (stroke[i][0] - stroke[i - 1][0]),
                        stroke[i - 1][1] + part * (stroke[i][1] - stroke[i - 1][1]));
                path.lineTo(next.getX(), next.getY());
            }
        }
    }

    private Point2D bent(AffineTransform hand, double column, double row) {
        Point2D point = hand.transform(new Point2D.Double(column, row), null);
        point.setLocation(
                point.getX() + 2.5 * Math.sin(point.getY() / wave * 2 + phase),
                point.getY() + 4 * Math.sin(point.getX() / wave + phase));
        return point;
    }

    private Path2D hair() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, between(5, HEIGHT - 5));
        path.curveTo(WIDTH / 3.0, between(0, HEIGHT), WIDTH / 1.5, between(0, HEIGHT), WIDTH, between(5, HEIGHT - 5));
        return path;
    }

    private double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
