package tr.nes.cardagent;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;
import javax.net.ssl.X509TrustManager;

/** Believes a server whose chain has the authority with this key; keeps that authority. */
final class PinnedAuthority extends X509ExtendedTrustManager {

    private final byte[] pin;
    private X509Certificate authority;

    /** @param pin SHA-256 of the authority's SubjectPublicKeyInfo, base64url */
    PinnedAuthority(String pin) {
        this.pin = Base64.getUrlDecoder().decode(pin);
    }

    /** Null before a handshake. */
    X509Certificate authority() {
        return authority;
    }

    private void check(X509Certificate[] chain, String algorithm) throws CertificateException {
        for (X509Certificate candidate : chain) {
            if (isPinned(candidate)) {
                trust(chain, algorithm, candidate);
                authority = candidate;
                return;
            }
        }
        throw new CertificateException("another server than the one that the enrolment code is for");
    }

    private boolean isPinned(X509Certificate candidate) throws CertificateException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(candidate.getPublicKey().getEncoded());
            return MessageDigest.isEqual(pin, digest);
        } catch (GeneralSecurityException e) {
            throw new CertificateException(e);
        }
    }

    private static void trust(X509Certificate[] chain, String algorithm, X509Certificate anchor)
            throws CertificateException {
        try {
            X509Certificate[] leaf = Arrays.copyOf(chain, 1);
            ((X509TrustManager) AgentTls.trusting(anchor)[0]).checkServerTrusted(leaf, algorithm);
        } catch (GeneralSecurityException | IOException e) {
            throw new CertificateException(e);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String algorithm, Socket socket)
            throws CertificateException {
        check(chain, algorithm);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String algorithm, SSLEngine engine)
            throws CertificateException {
        check(chain, algorithm);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String algorithm) throws CertificateException {
        check(chain, algorithm);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String algorithm, Socket socket)
            throws CertificateException {
        throw new CertificateException("an agent has no clients");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String algorithm, SSLEngine engine)
            throws CertificateException {
        throw new CertificateException("an agent has no clients");
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String algorithm) throws CertificateException {
        throw new CertificateException("an agent has no clients");
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
