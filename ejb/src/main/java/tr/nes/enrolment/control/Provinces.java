package tr.nes.enrolment.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tr.nes.enrolment.Province;

/** The 81 provinces and their districts; source and licence stand in the file. */
public final class Provinces {

    private static final List<Province> ALL = read();

    private Provinces() {}

    /** By code, which is the order of postal codes. */
    public static List<Province> all() {
        return List.copyOf(ALL);
    }

    /** @param code may be null */
    public static Optional<Province> find(String code) {
        return ALL.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private static List<Province> read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Province.class.getResourceAsStream("provinces.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(";")))
                    .map(parts -> new Province(parts.get(0), parts.get(1), parts.subList(2, parts.size())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
