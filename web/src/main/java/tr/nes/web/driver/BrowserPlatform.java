package tr.nes.web.driver;

import jakarta.servlet.http.HttpServletRequest;
import tr.nes.driver.OperatingSystem;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;

/**
 * What a browser says about its machine: a guess that the visitor may correct, kept nowhere.
 *
 * @param release null: none of those that there are drivers for
 * @param bits null: it does not say
 */
record BrowserPlatform(SystemRelease release, WordSize bits) {

    /** The first Windows 11 tells 13 or more as its platform version. */
    private static final int WINDOWS_11 = 13;

    private static final BrowserPlatform UNKNOWN = new BrowserPlatform(null, null);

    static BrowserPlatform of(HttpServletRequest request) {
        return of(
                request.getHeader("User-Agent"),
                request.getHeader("Sec-CH-UA-Platform-Version"),
                request.getHeader("Sec-CH-UA-Bitness"));
    }

    /** @param versionHint such as {@code "15.0.0"}, with its quotes; null: not sent. @param bitnessHint likewise */
    static BrowserPlatform of(String userAgent, String versionHint, String bitnessHint) {
        String agent = userAgent == null ? "" : userAgent;
        if (agent.contains("Android") || agent.contains("iPhone") || agent.contains("iPad")) {
            return UNKNOWN;
        }
        int major = major(versionHint);
        if (agent.contains("Windows NT")) {
            return new BrowserPlatform(windows(agent, major), bits(agent, bitnessHint));
        }
        if (agent.contains("Mac OS X")) {
            return new BrowserPlatform(mac(major), WordSize.BITS_64);
        }
        return agent.contains("Linux") ? new BrowserPlatform(linux(agent), bits(agent, bitnessHint)) : UNKNOWN;
    }

    private static int major(String hint) {
        String digits = (hint == null ? "" : hint).replaceAll("^\"?(\\d{1,4})\\b.*", "$1");
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    /** Without a hint the newest: browsers tell 10.0 for 11 too. */
    private static SystemRelease windows(String agent, int major) {
        if (agent.contains("NT 6.1")) {
            return SystemRelease.WINDOWS_7;
        }
        if (agent.contains("NT 6.")) {
            return SystemRelease.WINDOWS_8;
        }
        return major == 0 || major >= WINDOWS_11 ? SystemRelease.WINDOWS_11 : SystemRelease.WINDOWS_10;
    }

    private static SystemRelease mac(int major) {
        return SystemRelease.of(OperatingSystem.MACOS).stream()
                .filter(release -> release.name().endsWith("_" + major))
                .findFirst()
                .orElse(SystemRelease.MACOS_26);
    }

    private static SystemRelease linux(String agent) {
        return agent.matches(".*(Fedora|SUSE|Red Hat|CentOS).*") ? SystemRelease.LINUX_RPM : SystemRelease.LINUX_DEB;
    }

    private static WordSize bits(String agent, String hint) {
        if (hint != null && hint.contains("32")) {
            return WordSize.BITS_32;
        }
        boolean wide =
                hint != null && hint.contains("64") || agent.matches(".*(Win64|WOW64|x86_64|x64|aarch64|ARM64).*");
        return wide ? WordSize.BITS_64 : WordSize.BITS_32;
    }
}
