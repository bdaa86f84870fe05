<#-- One card on paper, as in the application. No script: everything here works without one. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}" dir="${(locale.rtl)?then('rtl','ltr')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex">
  <meta name="color-scheme" content="light dark">
  <title>${msg("loginTitle")}</title>
  <link rel="icon" href="${url.resourcesPath}/img/icon.svg">
  <#list properties.styles?split(' ') as style>
  <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
</head>
<body data-page-id="login-${pageId}">
  <header class="bar">
    <div class="bar-inner">
      <span class="brand"><img src="${url.resourcesPath}/img/icon.svg" alt="" width="34" height="34"> ${msg("jisrBrand")}</span>
      <#if locale.supported?size gt 1>
      <nav aria-label="${msg("languages")}">
        <#list locale.supported as l>
        <#if l.languageTag != lang><a class="other-language" lang="${l.languageTag}" hreflang="${l.languageTag}" href="${l.url}">${l.label}</a></#if>
        </#list>
      </nav>
      </#if>
    </div>
    <#if properties.rehearsal??>
    <p class="rehearsal" role="note">${msg("jisrRehearsal")}</p>
    </#if>
  </header>
  <main id="kc-content">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <p class="who"><bdi>${auth.attemptedUsername}</bdi> <a href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content>
    <p class="notice notice-${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
    </#if>
    <#nested "form">
  </main>
  <footer class="foot"><p>${msg("jisrFoot")}</p></footer>
</body>
</html>
</#macro>
