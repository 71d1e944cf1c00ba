package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.util.function.BiPredicate;

/** A file, ideally on another disk or machine: {@code nes.audit.anchor.file}. */
final class FileAnchor implements AuditAnchor, AnchorSource {

    private final AnchorFile file;

    FileAnchor(AnchorFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "file:" + file.path();
    }

    @Override
    public boolean wants(AnchorRecord record) {
        return true;
    }

    @Override
    public void publish(AnchorRecord record) throws IOException {
        file.append(record.line());
    }

    @Override
    public Content read(BiPredicate<byte[], String> signature) throws IOException {
        return Content.of(file.tail(), line -> AnchorRecord.in(line).filter(record -> record.isSigned(signature)));
    }
}
