package tr.nes.audit.control.anchor;

import java.io.IOException;

/** One whose settings make no sense; it says so for as long as it is asked. */
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
