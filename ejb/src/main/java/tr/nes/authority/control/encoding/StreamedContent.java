package tr.nes.authority.control.encoding;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.cms.CMSTypedData;

/** Octets to be signed that are read once, and never stand in memory as a whole. */
public record StreamedContent(InputStream content) implements CMSTypedData {

    @Override
    public ASN1ObjectIdentifier getContentType() {
        return CMSObjectIdentifiers.data;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        content.transferTo(out);
    }

    @Override
    public Object getContent() {
        return content;
    }
}
