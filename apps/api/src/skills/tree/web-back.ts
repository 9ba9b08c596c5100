export const webBack = `
  backend | Backend en databases | Back end and databases | api, sql, postgres, server, graphql, node | api, sql, postgres, server, graphql, node
    api-ontwerp | API's ontwerpen | API design | rest api, api bouwen, webservice, openapi, swagger | rest api, web service, openapi, swagger
      rest | REST | REST | restful, rest-api, http api | restful, http api
      graphql | GraphQL | GraphQL | graph ql, apollo | graph ql, apollo
      webhooks | Webhooks en koppelingen | Webhooks and integrations | webhook, systemen koppelen, integratie, api koppeling | webhook, integration, connecting systems
    nodejs | Node.js | Node.js | node, nodejs, express, npm | node, nodejs, express, npm
      nestjs | NestJS | NestJS | nest, nest.js | nest, nest.js
    python | Python | Python | pyton, phyton, python programmeren | python programming, scripting
      django | Django | Django | python website | python web framework
    php | PHP | PHP | php8 | php8
      laravel | Laravel | Laravel | larafel, eloquent | eloquent
      symfony | Symfony | Symfony | simfony | php framework
    java | Java | Java | jvm, java programmeren | jvm
      spring | Spring Boot | Spring Boot | spring framework | spring framework
    dotnet | C# en .NET | C# and .NET | dotnet, csharp, c sharp, asp.net | dotnet, csharp, c sharp, asp.net
    golang | Go | Go | golang | golang
    databases | Databases ontwerpen | Database design | datamodel, database, normaliseren, databank | data model, database, normalisation
      sql | SQL | SQL | query's, queries, sequel | queries, sequel
      postgresql | PostgreSQL | PostgreSQL | postgres, postgress, psql | postgres, psql
      mysql | MySQL en MariaDB | MySQL and MariaDB | mariadb, my sql | mariadb, my sql
      mongodb | MongoDB | MongoDB | nosql, mongo | nosql, mongo
      redis | Redis | Redis | cache server | cache server
      database-indexen | Indexen en trage query's | Indexes and slow queries | index, query optimaliseren, trage database, explain | index, query tuning, slow database, explain
    http-en-caching | HTTP en caching | HTTP and caching | cache, http headers, cdn | cache, http headers, cdn
    inloggen-bouwen | Inloggen en rechten bouwen | Authentication and authorisation | oauth, single sign-on, sso, jwt, autorisatie | oauth, single sign-on, sso, jwt, authorization
    zoeken-bouwen | Zoekfuncties bouwen | Building search | zoekmachine bouwen, elasticsearch, meilisearch | elasticsearch, meilisearch, full-text search
    achtergrondtaken | Wachtrijen en achtergrondtaken | Queues and background jobs | queue, message queue, cronjob, rabbitmq | message queue, cron job, rabbitmq

  wordpress | WordPress | WordPress | woocommerce, webwinkel, cms, plug-in, sitebeheer | woocommerce, web shop, cms, plugin
    wordpress-beheer | WordPress beheren | Running WordPress | wordpres, wordpress bijwerken, wordpress updaten, plug-ins beheren | wordpress updates, wordpress maintenance
    wordpress-thema | WordPress-thema's bouwen | WordPress themes | blokthema, wordpress theme, gutenberg, block theme | block theme, gutenberg, full site editing
    wordpress-plugin | WordPress-plug-ins bouwen | WordPress plugin development | plugin maken, hooks en filters | plugin development, hooks and filters
    paginabouwers | Paginabouwers | Page builders | elementor, divi, wpbakery, page builder | elementor, divi, wpbakery
    woocommerce | WooCommerce | WooCommerce | woo commerce, wordpress webshop, woocomerce | woo commerce, wordpress shop
    wordpress-beveiligen | WordPress beveiligen | WordPress security | gehackte site, wordfence, site gehackt | hacked site, wordfence
    shopify | Shopify | Shopify | shopify webshop, shopefy | shopify store
    magento | Magento | Magento | adobe commerce, magneto | adobe commerce
    webshop-beheer | Webwinkel beheren | Running a web shop | webshop, e-commerce, online winkel, ecommerce, webwinkelier | web shop, e-commerce, online store
    drupal | Drupal | Drupal | drupall | drupal cms
    craft-en-headless | Headless CMS | Headless CMS | contentful, strapi, sanity, craft cms | contentful, strapi, sanity, craft cms

  ontwikkelproces | Git, testen en uitrollen | Git, testing and deployment | versiebeheer, docker, ci, devops, automatisch testen | version control, docker, ci, devops, test automation
    git | Git | Git | versiebeheer, github, gitlab, branches, mergen, rebase | version control, github, gitlab, branching, merging, rebase
    code-review | Code reviewen | Code review | pull request, code nakijken, merge request | pull request, merge request
    automatisch-testen | Automatisch testen | Test automation | testautomatisering, geautomatiseerd testen, unittest | automated testing, unit test
      playwright | Playwright | Playwright | end-to-end testen, e2e, play wright | end-to-end testing, e2e
      cypress | Cypress | Cypress | cipress | e2e testing
      jest-en-vitest | Jest en Vitest | Jest and Vitest | jest, vitest, unittesten | jest, vitest, unit testing
    handmatig-testen | Handmatig testen | Manual testing | testen, testscenario, testgeval, acceptatietest, istqb | test case, acceptance test, istqb
    docker | Docker | Docker | containers, docker compose, doker | containers, docker compose
    kubernetes | Kubernetes | Kubernetes | k8s, kubernetis, helm | k8s, helm
    ci-cd | CI/CD | CI/CD | continuous integration, pipelines, github actions, automatisch uitrollen | continuous integration, pipelines, github actions, deployment
    linux | Linux en servers | Linux and servers | ubuntu, commandline, bash, terminal, ssh | ubuntu, command line, bash, terminal, ssh
    cloud | Cloud en hosting | Cloud and hosting | azure, aws, google cloud, hosting, webhosting | azure, aws, google cloud, web hosting
    dns-en-domeinen | Domeinen en DNS | Domains and DNS | domeinnaam, dns records, mx record | domain name, dns records, mx record
    monitoring | Monitoring en logging | Monitoring and logging | grafana, logs, foutmeldingen volgen, sentry | grafana, logs, observability, sentry
    scrum | Scrum en agile | Scrum and agile | sprint, kanban, agile werken, scrum master, product owner | sprint, kanban, scrum master, product owner
    software-architectuur | Software-architectuur | Software architecture | architectuur, microservices, domain driven design | microservices, domain driven design
    refactoren | Code opschonen | Refactoring | refactoring, clean code, technische schuld | clean code, technical debt
`;
