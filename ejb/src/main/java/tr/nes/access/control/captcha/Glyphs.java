package tr.nes.access.control.captcha;

import java.util.Map;

/**
 * Characters as pen strokes on a grid of 5 by 7 points: strokes are separated by commas, points by spaces, a point
 * is column and row. Own strokes because a bare server has no fonts.
 */
final class Glyphs {

    static final int WIDTH = 4;
    static final int HEIGHT = 6;

    private static final Map<Character, String> STROKES = Map.ofEntries(
            Map.entry('A', "06 20 46,14 34"),
            Map.entry('C', "41 30 10 01 05 16 36 45"),
            Map.entry('E', "40 00 06 46,03 33"),
            Map.entry('F', "40 00 06,03 33"),
            Map.entry('H', "00 06,40 46,03 43"),
            Map.entry('J', "10 40,30 35 26 16 05"),
            Map.entry('K', "00 06,40 03 46"),
            Map.entry('L', "00 06 46"),
            Map.entry('M', "06 00 23 40 46"),
            Map.entry('N', "06 00 46 40"),
            Map.entry('P', "06 00 30 41 42 33 03"),
            Map.entry('R', "06 00 30 41 42 33 03,23 46"),
            Map.entry('T', "00 40,20 26"),
            Map.entry('U', "00 05 16 36 45 40"),
            Map.entry('X', "00 46,40 06"),
            Map.entry('Y', "00 23 40,23 26"),
            Map.entry('3', "01 10 30 41 42 33 23,33 44 45 36 16 05"),
            Map.entry('4', "36 30 04 44"),
            Map.entry('7', "00 40 16"),
            Map.entry('9', "42 33 13 02 01 10 30 41 45 36 16 05"));

    private Glyphs() {}

    /** Strokes, each an array of points, each point an array of column and row. */
    static double[][][] of(char character) {
        String[] strokes = STROKES.get(character).split(",");
        double[][][] points = new double[strokes.length][][];
        for (int i = 0; i < strokes.length; i++) {
            String[] stops = strokes[i].split(" ");
            points[i] = new double[stops.length][];
            for (int j = 0; j < stops.length; j++) {
                points[i][j] = new double[] {stops[j].charAt(0) - '0', stops[j].charAt(1) - '0'};
            }
        }
        return points;
    }
}
