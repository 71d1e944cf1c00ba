package tr.nes.cardagent;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * @param certificate this agent's
 * @param authority the portal's device authority, which vouches for the server too
 */
public record AgentIdentity(PrivateKey key, X509Certificate certificate, X509Certificate authority) {}
