package tr.nes.cardagent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Set;

/** The agent's folder: its key, its certificate, the authority's, and the server's address. Only its owner may read it. */
final class AgentFolder {

    private final Path folder;

    AgentFolder(Path folder) {
        this.folder = folder;
    }

    void store(InetSocketAddress server, AgentIdentity identity) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder, ownerOnly("rwx------"));
        byte[] key = identity.key().getEncoded();
        try {
            write("agent.key", key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
        write("agent.cer", identity.certificate().getEncoded());
        write("authority.cer", identity.authority().getEncoded());
        write("server", (server.getHostString() + ":" + server.getPort()).getBytes(StandardCharsets.UTF_8));
    }

    InetSocketAddress server() throws IOException {
        return TypedAddress.parse(new String(read("server"), StandardCharsets.UTF_8));
    }

    AgentIdentity identity() throws IOException, GeneralSecurityException {
        byte[] encoded = read("agent.key");
        try {
            PrivateKey key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new AgentIdentity(key, certificate("agent.cer"), certificate("authority.cer"));
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private X509Certificate certificate(String name) throws IOException, GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(read(name)));
    }

    private byte[] read(String name) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            return in.readAllBytes();
        }
    }

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.deleteIfExists(file);
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(file, anew, ownerOnly("rw-------"));
                OutputStream out = Channels.newOutputStream(channel)) {
            out.write(content);
        }
    }

    /** Windows' folders of a user are the user's own. */
    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
