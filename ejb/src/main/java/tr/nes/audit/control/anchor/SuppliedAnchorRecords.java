package tr.nes.audit.control.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Records supplied by an operator, such as those that a syslog receiver kept: {@code nes.audit.anchor.known}. */
final class SuppliedAnchorRecords implements AnchorSource {

    private final Path file;

    SuppliedAnchorRecords(Path file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "known:" + file;
    }

    /** Records may be in any order and between other lines. */
    @Override
    public Content read(BiPredicate<byte[], String> signature) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            List<Optional<AnchorRecord>> all = reader.lines()
                    .filter(line -> line.contains(AnchorRecord.MARK))
                    .map(AnchorRecord::in)
                    .toList();
            List<AnchorRecord> signed = all.stream()
                    .flatMap(Optional::stream)
                    .filter(record -> record.isSigned(signature))
                    .toList();
            return new Content(signed.stream().max(AnchorRecord.AGE), all.size() - signed.size());
        }
    }
}
