package tr.nes.settings.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a setting needs beside it: others that must be set as well, and numbers that must fit each other. */
final class SettingNeeds {

    private static final Map<String, List<String>> NEEDED = new LinkedHashMap<>();

    static {
        NEEDED.put(
                "nes.sms.smpp.host",
                List.of("nes.sms.smpp.system.id", "nes.sms.smpp.password.file", "nes.sms.smpp.source"));
        NEEDED.put("nes.sms.http.url", List.of("nes.sms.http.token.file"));
        NEEDED.put("nes.mail.host", List.of("nes.mail.from"));
        NEEDED.put("nes.mail.user", List.of("nes.mail.password.file"));
        NEEDED.put("nes.edevlet.issuer", List.of("nes.edevlet.client", "nes.edevlet.secret.file"));
        NEEDED.put(
                "nes.ejbca.url",
                List.of(
                        "nes.ejbca.ca",
                        "nes.ejbca.issuer",
                        "nes.ejbca.profile",
                        "nes.ejbca.entity.profile",
                        "nes.ejbca.keystore",
                        "nes.ejbca.keystore.password.file"));
        NEEDED.put("nes.bureau.certificate", List.of("nes.bureau.keystore"));
        NEEDED.put("nes.bureau.keystore", List.of("nes.bureau.keystore.password.file"));
        NEEDED.put("nes.authority.token", List.of("nes.authority.token.pin.file"));
        NEEDED.put("nes.audit.anchor.tsa.url", List.of("nes.audit.anchor.tsa.trust"));
        NEEDED.put("nes.https.keystore", List.of("nes.https.keystore.password.file"));
        NEEDED.put("nes.db.user", List.of("nes.db.password.file"));
        NEEDED.put("nes.db.owner.user", List.of("nes.db.owner.password.file"));
    }

    private SettingNeeds() {}

    /** A sentence for each that is missing or does not fit. */
    static Stream<String> sentences(Map<String, String> given) {
        Stream<String> missing = NEEDED.entrySet().stream()
                .filter(entry -> given.containsKey(entry.getKey()))
                .flatMap(entry -> missing(given, entry.getValue(), entry.getKey() + " is set"));
        return Stream.of(missing, database(given), cluster(given), numbers(given), emptySecrets(given))
                .flatMap(all -> all);
    }

    private static Stream<String> missing(Map<String, String> given, List<String> needed, String why) {
        return needed.stream()
                .filter(Predicate.not(given::containsKey))
                .map(name -> name + " is not set, but must be, since " + why);
    }

    private static Stream<String> database(Map<String, String> given) {
        boolean served = given.getOrDefault("nes.db.url", "").startsWith("jdbc:postgresql:");
        return served
                ? missing(given, List.of("nes.db.user"), "nes.db.url names a PostgreSQL database")
                : Stream.empty();
    }

    private static Stream<String> cluster(Map<String, String> given) {
        return "cluster".equals(given.get("nes.sessions"))
                ? missing(
                        given,
                        List.of("nes.cluster.key.file", "nes.cluster.key.password.file"),
                        "nes.sessions is cluster")
                : Stream.empty();
    }

    private static Stream<String> numbers(Map<String, String> given) {
        return Stream.of(
                        more(given, "nes.db.socket.seconds", 60, "nes.db.statement.seconds", 30, 1),
                        more(given, "nes.db.pool", 40, "nes.db.pool.min", 2, 0))
                .flatMap(Optional::stream);
    }

    /** The first must be at least the second and some more. */
    private static Optional<String> more(
            Map<String, String> given, String large, long usual, String small, long least, int difference) {
        try {
            long first = given.containsKey(large) ? Long.parseLong(given.get(large)) : usual;
            long second = given.containsKey(small) ? Long.parseLong(given.get(small)) : least;
            return first >= second + difference
                    ? Optional.empty()
                    : Optional.of(large + " is " + first + ", but must be "
                            + (difference > 0 ? "more than " : "at least ") + small + ", which is " + second);
        } catch (NumberFormatException toldAlready) {
            return Optional.empty();
        }
    }

    private static Stream<String> emptySecrets(Map<String, String> given) {
        return given.entrySet().stream()
                .filter(entry -> entry.getKey().matches("nes\\..*\\.(password|secret|token|pin)\\.file"))
                .filter(entry -> isEmpty(Path.of(entry.getValue())))
                .map(entry -> entry.getKey() + " is " + entry.getValue()
                        + ", but must name a file with a secret in it, and that one is empty");
    }

    private static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) == 0;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
