package org.jisr.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** Questions to parts of a running Jisr over loopback. */
final class Http {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Http() {}

  /** Whether the address answers 200. */
  static boolean answers(URI address) {
    return get(address).filter(response -> response.statusCode() == 200).isPresent();
  }

  /** The answer of the address, or nothing where nobody listens yet. */
  static Optional<HttpResponse<String>> get(URI address) {
    return send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build());
  }

  /** Sends the request; nothing where nobody answers. */
  static Optional<HttpResponse<String>> send(HttpRequest request) {
    try {
      return Optional.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
