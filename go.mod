module github.com/seed-620526af/timeline

go 1.23
