package tr.nes.audit.control.anchor;

import java.io.IOException;

/** Stands for a misconfigured anchor; reports the fault at every use. */
record InvalidAnchor(String name, String why) implements AuditAnchor {

    @Override
    public boolean wants(AnchorRecord record) {
        return true;
    }

    @Override
    public void publish(AnchorRecord record) throws IOException {
        throw new IOException(why);
    }
}
